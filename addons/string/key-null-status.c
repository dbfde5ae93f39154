#include "key-null.c"
