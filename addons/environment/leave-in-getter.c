#define ENTER(env, function) napi_get_named_property(env, function, "leave", &(napi_value){NULL})
#include "leave-in-call-function.c"
