#define NAPI_VERSION 10
#include "pending-refuses-later-functions.c"
