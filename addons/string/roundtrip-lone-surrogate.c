#include "roundtrip-text.c"
