#include "cb-info-repeated.c"
