#define NAPI_VERSION 10
#include "pending-refuses-properties.c"
