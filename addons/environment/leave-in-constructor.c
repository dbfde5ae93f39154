#define ENTER(env, function) napi_new_instance(env, function, 0, NULL, &(napi_value){NULL})
#include "leave-in-call-function.c"
