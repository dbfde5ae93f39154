#define NAPI_VERSION 10
#include "exception-native-ignored.c"
