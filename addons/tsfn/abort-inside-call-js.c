#define ITEMS 1
#define MODE napi_tsfn_abort
#include "release-inside-call-js.c"
