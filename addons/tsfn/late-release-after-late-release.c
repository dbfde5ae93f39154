#define FIRST_USE LATE_RELEASE
#define SECOND_USE LATE_RELEASE
#include "late-call-after-late-call.c"
