#include "exception-native-ignored.c"
