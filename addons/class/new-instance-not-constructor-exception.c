#include "new-instance.c"
