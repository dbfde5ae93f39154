#include "last-error-read-twice.c"
