#define NO_ERROR
#include "fatal-exception-in-call-js.c"
