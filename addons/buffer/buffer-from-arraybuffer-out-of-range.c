#include "buffer-from-arraybuffer.c"
