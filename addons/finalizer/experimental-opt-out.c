#define NODE_API_EXPERIMENTAL_BASIC_ENV_OPT_OUT
#include "experimental-forbidden-call.c"
