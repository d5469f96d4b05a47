// Companies and sites so well known that articles name them without saying what they are.
import { words } from './words';

export const COMPANIES = words(
  `facebook twitter google apple amazon microsoft uber lyft tesla boeing airbus amtrak netflix youtube instagram tiktok
   snapchat whatsapp telegram reddit wikipedia walmart target costco starbucks mcdonald's nike adidas samsung huawei sony
   intel nvidia amd ibm oracle cisco paypal spotify airbnb wework softbank alibaba tencent bytedance pfizer moderna
   astrazeneca bayer novartis roche merck exxonmobil chevron shell gazprom rosneft toyota honda ford volkswagen bmw
   daimler renault siemens disney comcast verizon t-mobile vodafone hsbc barclays citigroup goldman mastercard visa
   greenpeace oxfam unicef unesco interpol europol opec nato fifa uefa hamas hezbollah wikileaks openai anthropic spacex
   roscosmos eurostat gallup ipsos yougov nielsen moody's fitch`,
);
