#define DECLARED_BY_HAND
#define DECLARED_VERSION 4
#include "declared-version-8.c"
