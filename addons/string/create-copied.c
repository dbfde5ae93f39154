#define TEXTS                                                                                      \
  {"copied..........", 6}, { "copied\0.........", NAPI_AUTO_LENGTH }
#include "create-length.c"
