#include "../error/null-env-later-values.c"
