#define NAPI_VERSION 10
#include "pending-refuses-throws.c"
