#include "trap-throws.c"
