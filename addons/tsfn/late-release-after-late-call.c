#define SECOND_USE LATE_RELEASE
#include "late-call-after-late-call.c"
