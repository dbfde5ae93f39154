#define CALL
#include "acquire-after-last-release.c"
