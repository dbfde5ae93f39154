#define ITEMS 3
#define MODE napi_tsfn_abort
#include "release-inside-call-js.c"
