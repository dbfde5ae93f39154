#define NAMES                                                                                      \
  {NULL, 0}, { NULL, NAPI_AUTO_LENGTH }
#include "function-name.c"
