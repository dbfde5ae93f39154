#include "object-seal.c"
