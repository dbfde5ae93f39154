#include "two-environments.c"
