#include "is-buffer.c"
