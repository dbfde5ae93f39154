#define FINALIZE ignore_finalize
#include "late-release-after-abort.c"
