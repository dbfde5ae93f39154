#define NAPI_VERSION 9
#include "module-file-name.c"
