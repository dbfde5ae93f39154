#include "arraybuffer-detached.c"
