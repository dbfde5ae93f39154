#include "exception-in-complete-native.c"
