#include "../error/null-env-reading.c"
