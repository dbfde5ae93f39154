#include "define-without-anything.c"
