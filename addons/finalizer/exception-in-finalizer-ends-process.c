#include "exception-raises-in-finalizer.c"
