#define TEXTS                                                                                      \
  {"abc\0def.........", NAPI_AUTO_LENGTH}, { "\0def............", NAPI_AUTO_LENGTH }
#include "create-length.c"
