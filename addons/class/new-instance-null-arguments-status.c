#include "new-instance-null-arguments.c"
