#include "exception-in-complete-raises.c"
