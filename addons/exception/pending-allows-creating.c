#include "../error/null-env-creating.c"
