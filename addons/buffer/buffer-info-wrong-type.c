#include "buffer-info-empty.c"
