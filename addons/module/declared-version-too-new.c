#define DECLARED_BY_HAND
#define DECLARED_VERSION 99
#include "declared-version-8.c"
