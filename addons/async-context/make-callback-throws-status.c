#include "make-callback-throws.c"
