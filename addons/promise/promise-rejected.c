#include "promise-created.c"
