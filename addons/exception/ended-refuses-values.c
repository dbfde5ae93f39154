#include "pending-refuses-values.c"
