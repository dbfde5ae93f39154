#include "get-utf16-split-pair.c"
