#include "define-value.c"
