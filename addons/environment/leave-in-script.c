#define ENTER(env, function) napi_run_script(env, new_text(env, "leave()"), &(napi_value){function})
#include "leave-in-call-function.c"
