#include "arraybuffer-info.c"
