#define ENTER(env, function) napi_make_callback(env, NULL, function, function, 0, NULL, NULL)
#include "leave-in-call-function.c"
