#include "cancel-twice.c"
