/* That a blocked producer is released is another rule, so none blocks here. */
#define FIRST_MODE napi_tsfn_nonblocking
#include "conservation-release.c"
