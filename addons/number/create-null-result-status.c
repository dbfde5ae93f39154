#include "create-null-result.c"
