#include "no-javascript-in-finalizer.c"
