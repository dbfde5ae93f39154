#define LENGTH NAPI_AUTO_LENGTH
#include "external.c"
