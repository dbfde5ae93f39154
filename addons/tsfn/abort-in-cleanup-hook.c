#define RELEASE_MODE napi_tsfn_abort
#include "release-in-cleanup-hook.c"
